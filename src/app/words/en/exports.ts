/** Words of taking a finished game along, and of one that comes by link. Ids start with `exports.`, `link.` or `review.part.`. */
export const exports = {
  'review.part.exports': 'Export',

  'exports.report': 'The report',
  'exports.report.note':
    'What happened and why, every claim with what it rests on. One file that opens anywhere, to read and to print.',
  'exports.level': 'Written for',
  'exports.level.school': 'School',
  'exports.level.graduate': 'Graduate',
  'exports.html': 'Save the report',
  'exports.read': 'Open it to read or print',
  'exports.md': 'As Markdown',
  'exports.link': 'A link that opens this game',
  'exports.link.note':
    'Whoever opens it lands in this review, offline too; the game is played again and says whether it holds. The link is {n} characters long.',
  'exports.link.long': 'Some mail and chat programs cut so long a link. The record as a file is safer.',
  'exports.link.none':
    'This game is too long for a link: {n} characters. Hand over the record as a file instead.',
  'exports.link.file':
    'This copy of the game is a file on this device. For others put what stands after # behind the address of their copy.',
  'exports.link.making': 'Packing the game',
  'exports.link.copy': 'Copy the link',
  'exports.link.copied': 'Copied.',
  'exports.link.not-copied': 'The browser does not let this page copy. Copy the link below by hand.',
  'exports.link.itself': 'The link itself',
  'exports.data': 'For other programs',
  'exports.data.note':
    'Orders, outcomes and the ledger for a spreadsheet; statements for a learning record store; each accord’s dilemma for Gambit; the record, from which the game can be played again.',
  'exports.csv': 'Tables (CSV)',
  'exports.xapi': 'Statements (xAPI)',
  'exports.nfg': 'Dilemmas (Gambit .nfg)',
  'exports.record': 'The record',
  'exports.nfg.none': 'No accord here is a dilemma between two or more seats.',
  'exports.writing': 'Writing',
  'exports.failed': 'That could not be written. The game is as it was; the record can still be saved.',

  'exports.verified': 'Verified: played again, turn by turn, it comes to the same result.',
  'exports.verified.hash': 'Hash {hash}.',
  'exports.verified.unkept': 'It came by link and is not kept on this device.',

  'link.opening': 'Opening the game in this link',
  'link.opening.note': 'It is played again from its orders, to see whether it holds.',
  'link.safe': 'The games on this device are as they were.',
  'link.title': 'To the title',
  'link.cut':
    'This link is not whole: characters are missing or changed. Ask for it again, or for the record as a file.',
  'link.swollen': 'This link holds more than any game does, and was not opened.',
  'link.differs':
    'This link was changed, or played by other rules: its game differs in turn {turn} ({phase}). Up to there it holds.',
  'link.changed': 'This link was changed, or played by other rules: it differs in turn {turn}',
  'link.changed.note':
    'Before turn {turn} it holds. From there on you see what its orders give here, which is not what was signed. Ask for the record as a file.',
  'link.again': 'Try again',
} as const;
