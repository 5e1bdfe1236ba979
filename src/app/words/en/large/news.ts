/** Words of the resolution: the reveal in steps, deeds, and the newspaper. Ids start with `clause.`, `reveal.`, `news.`. */
export const news = {
  'reveal.covert.known':
    '{by} attempted {verb} against {target}{success, select, yes {} other {, and failed}}.',
  'reveal.covert.traced':
    '{verb, select, espionage {Spying on {target}} sabotage {Sabotage in {target}} disinformation {Falsehoods in {target}} other {An act against {target}}} {verb, select, disinformation {are} other {is}} traced to {by}.',
  'reveal.covert.own':
    '{verb, select, espionage {Your spying on {target}} sabotage {Your sabotage in {target}} disinformation {Your falsehoods in {target}} other {Your act against {target}}} {verb, select, disinformation {{success, select, yes {succeed} other {fail}}} other {{success, select, yes {succeeds} other {fails}}}}.',
  'reveal.covert.unknown':
    'Somebody attempted {verb} against {target}{success, select, yes {} other {, and failed}}.',
  'reveal.milestone': '{milestone} is <cause>complete</cause>.',
  'reveal.breakthrough': '{state} makes a breakthrough in {domain}.',
  'news.milestone': '{milestone} is done',
  'news.milestone.body':
    '{n, plural, =0 {Research done anywhere <cause>completed it</cause>.} other {{states} <cause>completed it</cause>.}}',
  'news.covert.known':
    '{verb, select, espionage {{by} caught spying on {target}} sabotage {{by} behind the sabotage in {target}} disinformation {{by} behind the falsehoods in {target}} other {{by} acted against {target}}}',
  'news.covert.unknown':
    '{verb, select, espionage {Spies at work in {target}} sabotage {Sabotage in {target}} disinformation {Falsehoods spread in {target}} other {Somebody acted against {target}}}',
  'news.covert.own':
    '{verb, select, espionage {Your spying on {target}} sabotage {Your sabotage in {target}} disinformation {Your falsehoods in {target}} other {Your act against {target}}} {verb, select, disinformation {{success, select, yes {succeed} other {fail}}} other {{success, select, yes {succeeds} other {fails}}}}',
  'news.covert.body.unknown':
    '{success, select, yes {It succeeded.} other {It failed.}} Nobody can say who did it.',
  'news.covert.body.known': '{success, select, yes {It succeeded.} other {It failed.}}',
  'news.covert.body.own': 'Only you know that it was you. Next turn it may be traced.',
  'news.covert.body.traced': 'The trail is clear.',
} as const;
