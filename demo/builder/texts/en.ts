import type {Texts} from './nb.js';

/** Texts of the builder in English. */
export const en: Texts = {
  languages: {'': 'That of the page with the list', nb: 'Bokmål', nn: 'Nynorsk', en: 'English'},
  linkText: (place) => `Climate networks for ${place || 'municipalities'}`,

  choose: 'Choose',
  content: 'Content',
  place: 'Municipality or county',
  country: 'The whole country',
  wholeCounty: (name) => `${name} (the whole county)`,
  lang: 'Language',
  scope: 'Level',
  scopeHelp: 'Choose none to have all.',
  focus: 'Focus areas',
  focusHelp: 'Chosen from the start. Readers can change them.',
  ambition: 'Ambition',
  anyAmbition: 'All levels',

  which: 'Which networks',
  networks: 'Selection',
  networksAs: {all: 'All', only: 'Only those I choose', without: 'All but those I choose'},
  picked: 'The networks I choose',
  memberOf: 'Networks we take part in',
  memberOfHelp: 'The municipality itself says that it takes part. The card gets the badge “We take part”.',

  look: 'Heading and look',
  heading: 'Heading',
  headingAs: {ours: 'The usual heading', own: 'A heading of your own', none: 'No heading'},
  ownHeading: 'Text of the heading',
  headingLevel: 'Level of the heading',
  headingLevelHelp: 'Choose one level below the heading that the list stands under.',
  layout: 'Layout',
  layoutAs: {cards: 'Cards side by side', list: 'One below the other'},
  controls: 'Search, filters and map',
  controlsAs: {all: 'Show', none: 'Do not show'},
  ended: 'Ended networks',
  endedAs: {fold: 'Folded at the end', hide: 'Do not show'},
  max: 'Highest number',
  maxHelp: 'The first ones are shown, and a button brings the rest. Leave empty for all.',
  contact: 'Who receives reports of errors?',
  contactHelp:
    'An e-mail address or an address that begins with https. Gives “Report an error” on each card.',
  accent: 'Colour of links and map',
  accentAs: {ours: 'The usual colour', own: 'A colour of your own'},
  ownAccent: 'Choose a colour',
  lowContrast: (ratio) =>
    `The contrast with white is ${ratio} : 1. Links need at least 4.5 : 1. Choose a darker colour.`,
  radius: 'Corners',
  radiusAs: {'': 'A little rounded', '0': 'Square', '1.25em': 'Round'},

  addresses: 'Addresses',
  addressesHelp: 'Put your own in place of the examples. If in doubt, ask IT.',
  page: 'The page with the whole list',
  pageHelp: 'The link goes there when the script does not run.',
  script: 'The script',
  scriptHelp: 'Best on your own server. May also be written /klima-nettverk.js.',
  scriptKind: 'The file at that address',
  scriptKindAs: {pinned: 'Never changes: use the hash', evergreen: 'Is renewed in place: no hash'},
  framePage: 'The ready page for a frame',
  framePageHelp: (example) => `If empty, ${example} is used.`,

  faults: {
    max: 'Write a whole number from 1 up. Until then all are shown.',
    heading: 'Write a heading. Until then the usual one stands there.',
    contact:
      'Write an e-mail address or an address that begins with https. Until then “Report an error” is left out.',
    picked: 'Choose at least one network. Until then all are there.',
    page: 'Write a whole address, such as https://www.example.no/klimanettverk. Until then the example stands there.',
    script: 'Write the address of the script, without spaces. Until then the example stands there.',
    framePage: 'Write a whole address that begins with https. Until then the example stands there.',
  },
  reset: 'Start again',

  preview: 'Look',
  previewHelp: 'This is how the list will be. What you try here does not change the code below.',
  previewName: 'Preview',

  take: 'Copy',
  takeHelp: 'Use the first way that works for you.',
  copy: 'Copy',
  copyOf: (name) => `Copy: ${name}`,
  copyRich: 'Copy for a text editor',
  copied: (name) => `Copied: ${name}`,
  selected: (name) =>
    `The browser did not let us copy. The text is selected: ${name}. Press Ctrl + C, or Cmd + C on a Mac.`,

  link: '1. Link',
  linkHelp:
    'Best for editors; the script must be in the template. Paste the link alone in a paragraph. On the published page it becomes the list.',
  linkAddress: 'The address of the link',
  linkMarkup: 'The link as HTML',
  linkRich: 'The link for a text editor',
  block: '2. HTML block',
  blockHelp: 'For pages where you can put in HTML with a script.',
  element: '3. The element only',
  elementHelp: 'When the script is in the template and the CMS lets the element through.',
  frame: '4. Frame (iframe)',
  frameHelp:
    'The page in the frame is whole without a script. If the script is on the page around it, the frame gets the right height.',
  static: '5. Static text',
  staticHelp: (count) =>
    `When nothing else is allowed. The text has ${count} ${count === 1 ? 'network' : 'networks'} and only headings, paragraphs, lists and links. It does not renew itself.`,
  staticRich: 'Static text for a text editor',
  csv: (count) => `Download ${count} ${count === 1 ? 'network' : 'networks'} as a table (CSV)`,
  json: (count) => `Download ${count} ${count === 1 ? 'network' : 'networks'} as JSON`,

  it: 'For IT and the supplier',
  hash: 'Hash (SRI)',
  hashOf: (version) => `For klima-nettverk.js in version ${version}, built together with this page.`,
  noHash:
    'This page runs from the source code. The hash exists only once the page is built (npm run site), so it is missing in the code above.',
  csp: 'Content security policy (CSP)',
  cspHelp: 'If the website has one, it must allow this. frame-src is for the frame only.',
  style: 'Look (CSS)',
  styleHelp:
    'Put the line in the style sheet of the website. The link or the element cannot carry it, since the website would then have to allow style in the page itself.',
  noStyle: 'You have chosen neither colour nor corners. No line is needed.',
  mail: 'E-mail to the supplier',
  mailHelp: 'The script in the template is all that the supplier must do for the link to work.',
  mailLang: 'Language of the e-mail',
  mailOpen: 'Open in the e-mail program',
  mailText: 'Text of the e-mail',
  fromFile:
    'You can open this page as a file from your own disk. A script with a hash, however, runs on a website only. To try the code from disk, choose “no hash” and write klima-nettverk.js as the address.',

  mailSubject: 'Climate networks on our website',
  mailBody: (script, element, csp, style) =>
    `Hello

We want to show climate networks on our website. One JavaScript file is needed. It stores nothing on the reader’s device and fetches nothing more.

Could you please do this?

1. Put the script in the template, once. Editors can then paste a link, and it becomes the list:
${script}

2. Allow this tag, with its attributes, where editors can write HTML:
${element}

3. See to it that the content security policy (CSP) allows this:
${csp}
${style && `\n4. Put this in the style sheet:\n${style}\n`}
Points 1 and 3 matter most.

Kind regards
`,

  exported: {
    lead: (count, date) =>
      `${count} climate ${count === 1 ? 'network' : 'networks'}. Information gathered ${date}, licensed CC BY 4.0.`,
    none: 'No network fits.',
    whole: 'Updated list:',
    whoCanJoin: 'Who can join',
    commitment: 'What you commit to',
    cost: 'Cost',
    organiser: 'Run by',
    sources: 'Sources',
    undated: 'undated',
    untitled: 'untitled',
  },
};
