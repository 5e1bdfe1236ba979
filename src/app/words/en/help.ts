/** Words of help, keys, settings and the rules in short. */
export const help = {
  'help.title': 'Rules in ten minutes',
  'help.briefing': 'The rules in ninety seconds',
  'help.turn': 'A turn',
  'help.turn.1':
    'You are a state. You write orders in secret; when everybody has submitted, all orders open together.',
  'help.turn.2':
    'First the deals that were signed are carried out, then accords, inspections, statecraft, the assembly, and the markets.',
  'help.turn.3':
    'Then the newspaper tells what happened. Every underlined phrase opens the reason behind it.',
  'help.accords': 'Accords',
  'help.accords.1':
    'To honour costs you something now and pays every member. To defect keeps your share and still takes from theirs.',
  'help.accords.2':
    'Some members are inspected, by chance. A defector who is inspected is read out by name and gets nothing until it has honoured once.',
  'help.accords.3':
    'Everybody learns how many honoured, never who, unless an inspection says so. Members may vote to change such rules; it counts from next turn.',
  'help.assembly': 'The assembly',
  'help.assembly.1':
    'Silence approves. Under the usual procedure a text passes unless two states object; one objection alone is wasted.',
  'help.assembly.2':
    'A text that passes moves the rules. The rules and what is installed pull on each other.',
  'help.assembly.3':
    'Objecting costs goodwill with the hedging states that wanted the text. You have few voices: choose where they count.',
  'help.statecraft': 'Statecraft',
  'help.statecraft.1':
    'One act alone, two for some: lend to a market, invest at home, shut out the rival, send diplomats, squeeze a voice away.',
  'help.statecraft.2': 'Hedging states choose whose equipment they buy, and live on being courted.',
  'help.deals': 'Deals and promises',
  'help.deals.1': 'Offers that both sides sign are carried out as written: a payment for a voice, say.',
  'help.deals.2':
    'A promise or threat binds nobody. The promise ledger writes down whether it was kept, and all remember.',
  'help.markets': 'Markets and the needle',
  'help.markets.1':
    'Each market buys open or state-controlled kit. Buyers hedge: every lean fades, until a market far to one side two turns running locks in.',
  'help.markets.2':
    'The needle is half the markets, by votes, and half the rules. Where it ends decides who can win at all.',
  'help.winning': 'Winning',
  'help.winning.1':
    'If the needle ends illiberal, no democracy has won; if it ends liberal, no autocracy has. Among those who can win, the score ranks.',
  'help.winning.2': 'Each seat has an aim of its own, worth points, and mostly secret.',
  'help.terms': 'Words of the game',
  'help.keys': 'Keys',
  'help.keys.agenda': 'Open decision {n} of the agenda',
  'help.keys.map': 'Show the map',
  'help.keys.table': 'Show the map as a table',
  'help.keys.forecast': 'Go to the forecast',
  'help.keys.submit': 'Submit the turn',
  'help.keys.undo': 'Undo',
  'help.keys.redo': 'Redo',
  'help.keys.help': 'This list',
  'help.keys.close': 'Close what lies over the screen',
  'help.keys.on': 'Keys of one letter',
  'help.keys.on.hint': 'Switch them off if you speak to your device, or press keys by mistake',
  'help.keys.change': '{key}: {does}. Change the key',
  'help.keys.press': 'Press a key',
  'help.keys.changed': '{does}: now {key}',
  'help.keys.note':
    'Press a key’s button, then the key you want; if it had another task, the two change places. No key acts while you type in a field.',
  'help.keys.usual': 'Back to the usual keys',
  'help.keys.usual.are': 'These are the usual keys',

  'settings.title': 'Text size, contrast, motion',
  'settings.theme': 'Theme',
  'settings.theme.system': 'As the device',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.text': 'Text size',
  'settings.text.size': '{n}%',
  'settings.contrast': 'Contrast',
  'settings.contrast.system': 'As the device',
  'settings.contrast.standard': 'Standard',
  'settings.contrast.more': 'Stronger',
  'settings.motion': 'Motion',
  'settings.motion.system': 'As the device',
  'settings.motion.reduced': 'Reduced',
  'settings.motion.full': 'Full',
  'settings.textures': 'Heavier textures',
  'settings.textures.hint': 'On the map, in its legend and in the hall',
  'settings.face': 'Stories without serifs',
  'settings.face.hint': 'A face of your device with letters that are hard to confuse, and wider spacing',
  'settings.sound': 'Sound',
  'settings.sound.hint': 'A card, a page, a gavel, at each step; nothing is said by sound alone',
  'settings.telling': 'Every turn step by step',
  'settings.telling.hint': 'As the first one, instead of its result at once',
} as const;
