import type { Written } from './written.ts';

/** News from a country that does not exist. */
export const english: Written = {
  lang: 'en',
  titles: 'Mr Mrs Ms Dr President Mayor Gov Governor Senator Sen Minister',
  gap: ' ',
  people: {
    vale: { name: 'Nora Vale', aliases: ['Vale'], role: 'Mayor, Example Town', isListed: true },
    vance: { name: 'J.D. Varne', aliases: ['Varne'], role: 'Senator for Westmark', isListed: true },
    obrien: { name: "Sean O'Brien", aliases: ["O'Brien"], role: 'Minister of transport', isListed: true },
    may: { name: 'Teresa May', aliases: ['May'], role: 'Minister of finance', isListed: true },
    xi: {
      name: 'Xu Jingbo',
      aliases: ['Xu'],
      native: { text: '徐静波', lang: 'zh' },
      role: 'Ambassador',
      isListed: true,
    },
    ada: { name: 'Ada Vale-Smith', aliases: ['Vale-Smith'], role: 'Engineer', isListed: false },
    stone: { name: 'Ivo Stone', aliases: ['Stone'], role: 'Engineer', isListed: false },
  },
  uncited: 'The army mined the dams.',
  paragraphs: [
    [
      '{vale|Nora Vale} denied that Mr. Stone took money from the U.S. embassy.[^a]',
      'The E.U. Commission did not comment.[^b]',
    ],
    ['Gov. Ellen Hart signed the bill on Jan. 5 at 4 p.m. in St. Aubyn.[^a]', 'It takes effect on Feb. 1.[^b]'],
    ['The case, Hart v. Dunmore Ltd., was heard by Justice R. B. Kline.[^a][^b]'],
    [
      'Sen. {vance|J.D. Varne} voted no.',
      'So did J. R. Tolland and Rep. A. K. Moss.[^a]',
      'The vote was 51 to 49.[^b]',
    ],
    ['“Is the bridge open?” Anna Berg asked.[^a]', '“It is not!” {vale|Nora Vale} replied.[^b]'],
    ['“Is it open?”[^a] he asked.[^b]', '“Not before June,”[^c] she said, “if at all.”[^a]'],
    ['The army[^a] mined the dams above Derrin, the ministry[^b] said.[^c]', 'No one was hurt[^a].'],
    ['The U.S.[^a] and the E.U.[^b] disagreed; the U.K.[^c] abstained.[^a]'],
    ['Envoys came from the U.S.[^a], Canada[^b] and St. Lucia.[^c]', 'All left by 6 p.m.[^a], Hart’s office said[^b].'],
    [
      'Trade grew by 4.5 percent to $1.2 trillion.[^a]',
      '12 banks reported losses.[^b]',
      '€5 million was paid back.[^c]',
    ],
    [
      'Prices rose (by 3.1 percent, i.e. more than in Sept.)[^a] and fell again.[^b]',
      '(The bank declined to say why.)[^c]',
      'Rents did not move.[^a]',
    ],
    [
      'The minister, {obrien|Sean O’Brien}, quoted No. 7 of the rules: “No train shall pass. None.”[^a]',
      'Unions called it “absurd.”[^b]',
    ],
    ['He paused…[^a]', 'Then the lights went out.[^b]', 'Who had cut the cable?[^c]', 'Nobody knew![^a]'],
    [
      'At 5:30 a.m. on Nov. 3, Lt. Col. Peter Dane Jr. gave the order.',
      'He was, he said, “tired.”',
      'Three boats left.[^a]',
    ],
    ['In May 2023 the council met.[^a]', 'By the end of May, it had voted.[^b]', '{may|Teresa May} was absent.[^c]'],
    [
      'Ada Vale-Smith, an engineer, inspected piers nos. 3 and 4.[^a]',
      'Her report, approx. 40 pp. long, was never printed.[^b]',
    ],
    ['Carla Vale said the street, Vale Street, was hers.[^a]', 'The town’s {vale|Nora Vale} disagreed.[^b]'],
    ['The company (Brandt & Sons Inc.) owes the Dept. of Labor $3.4m.[^a]', 'It has until Dec. 31, 2024, to pay.[^b]'],
    ['“We lost. Everything is gone,” said M. T. Okafor, 41.[^a]', '“Why?”[^b]', '“Because nobody came.”[^c]'],
    ['See the annex, p. 14, and fig. 2 vs. fig. 3.[^a][^b][^c]', 'Both are wrong, says Prof. Lind.[^a] [^b]'],
    [
      'The ship sailed from Port St. John’s on the 3rd.[^a]',
      'On the 5th it was seen off Cape Verde [^b].',
      '“A miracle”[^c].',
    ],
    ['The ambassador, {xi|Xu Jingbo}, met Ms. Rao of Acme Corp. on Tues., Oct. 8.[^a]', 'Talks lasted 2.5 hrs.[^b]'],
    ['“The plan is dead[^a].”', '“Long live the plan![^b]”', 'Both lines were spoken by Sen. Ortiz.[^c]'],
    ['He works for Yahoo! and wrote “Who’s Afraid?”, a play.[^a]', 'She reads Jeopardy! fan mail.[^b]'],
    [
      'The temperature fell to -4.5 °C on Mt. Arden.[^a]',
      'Two climbers, W. H. Mills and T. Oyelaran, turned back.[^b]',
    ],
  ],
  items: [
    ['Gen. L. M. Ferrer (ret.) lives in Washington, D.C., with his wife.[^a]', 'He is 82.[^b]'],
    ['Exports: oil, gas, etc.[^a]; imports: wheat.[^b]'],
    ["{obrien|Sean O'Brien} and D’Arcy O’Brienson spoke last.[^a]"],
  ],
  quotations: [
    ['“Dr. Amos is wrong. I told him so.”[^a]', '“He laughed!”[^b]'],
    ['We met at No. 10.', 'Mr. Hale was late.[^a]', 'Was he ill?', 'He wasn’t.[^b]'],
    ['“Never,” said St. Clair (“not even in Aug.”[^a]), “will I sign.”[^b]'],
  ],
  headed: [
    {
      heading: 'Nora Vale',
      sentences: ['Mayor {vale|Vale} spoke to the U.N. on Sept. 9.[^a]', 'Vale then flew home.[^b]'],
    },
    {
      heading: 'Nora Vale',
      sentences: ['Ada Vale-Smith and pro-Vale groups met at 9 a.m.[^a]', 'Nobody asked the mayor, {vale|Vale}.[^b]'],
    },
    {
      heading: 'Teresa May',
      sentences: ['In May 2024 the tax fell.[^a]', 'It was Mrs. {may|May} who had cut it.[^b]'],
    },
    { heading: 'J. D. Varne', sentences: ['“A lie,” Senator {vance|Varne} told Fox Corp. reporters.[^a]'] },
  ],
  table: {
    head: ['Date', 'Event'],
    rows: [
      ['Jan. 5', 'Gov. Hart signs the bill.[^a]'],
      ['3rd of May', 'Col. Dane Jr. (ret.) resigns[^b]'],
      ['Sept. 9, 4 p.m.', 'Speech at the U.N. by N. Vale; vote 51–49[^a][^c]'],
    ],
  },
};
