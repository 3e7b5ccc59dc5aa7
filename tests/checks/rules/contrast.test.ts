import { describe } from 'vitest';
import { at, testCases } from '../small-site.ts';

const FULL = {
  light: `accent: '#1d45b4', paper: '#f7f6f2', ink: '#16181d'`,
  dark: `accent: '#9db9ff', paper: '#14161a', ink: '#ebe8e1'`,
};

/** The small site with colours of its own, on its lines 7 and 8. */
const coloured = ({ light, dark }: Partial<typeof FULL>) => ({
  [at.site]: (text: string) =>
    `${text}colours:\n  light: { ${light ?? FULL.light} }\n  dark: { ${dark ?? FULL.dark} }\n`,
});

const NONE = 'is not a colour: write its red, green and blue in quotes, as in "#1d45b4"';
const OTHERWISE = 'is not written by its red, green and blue: write';
const NEEDS = 'and needs 4.5:1 (WCAG 2.2, 1.4.3)';
const TINT = 'the tint of what a link has led to';

describe('contrast', () => {
  testCases({
    'that is enough': [coloured({}), []],
    'that is enough, in three digits and capitals': [
      coloured({ light: `accent: '#06C', paper: '#FFF', ink: '#333'` }),
      [],
    ],
    'of links': [
      coloured({ light: `accent: '#e4002b', paper: '#ffffff', ink: '#16181d'` }),
      [
        `content/site.yaml:7:20  error  contrast  "accent" has too little contrast: a link on ${TINT} has 4.39:1, ${NEEDS}; write "#e10029" or a darker value`,
      ],
    ],
    'of labels, which are softer than text': [
      coloured({ light: `accent: '#1d45b4', paper: '#f7f6f2', ink: '#4b4b4b'` }),
      [
        `content/site.yaml:7:54  error  contrast  "ink" has too little contrast: a label on ${TINT} has 3.72:1, ${NEEDS}; write "#393939" or a darker value`,
      ],
    ],
    'of everything, in both schemes': [
      coloured({
        light: `accent: '#ffd500', paper: '#ffffff', ink: '#999999'`,
        dark: `accent: '#1d45b4', paper: '#14161a', ink: '#444'`,
      }),
      [
        `content/site.yaml:7:20  error  contrast  "accent" has too little contrast: a link on ${TINT} has 1.38:1, ${NEEDS}; write "#8a6e00" or a darker value`,
        `content/site.yaml:7:54  error  contrast  "ink" has too little contrast: a label on ${TINT} has 1.91:1, ${NEEDS}; write "#3f3f3f" or a darker value, with the "accent" advised here`,
        `content/site.yaml:8:19  error  contrast  "accent" has too little contrast: a link on the sheet of a field has 1.99:1, ${NEEDS}; write "#5788fd" or a lighter value`,
        `content/site.yaml:8:53  error  contrast  "ink" has too little contrast: a label on ${TINT} has 1.29:1, ${NEEDS}; write "#b6b6b6" or a lighter value, with the "accent" advised here`,
      ],
    ],
    'on a paper on which no text could have it': [
      coloured({ dark: `accent: '#ffffff', paper: '#888', ink: '#ffffff'` }),
      [
        `content/site.yaml:8:37  error  contrast  "paper" allows too little contrast: at best, a label on ${TINT} has 2.13:1, ${NEEDS}; write "#3a3a3a" or a darker value`,
      ],
    ],
    'of light text, which nobody could read on what is printed': [
      coloured({ light: FULL.dark }),
      [
        `content/site.yaml:7:20  error  contrast  "accent" has too little contrast: a link on the sheet of a field has 1.33:1, ${NEEDS}; write "#172861" or a darker value, with the "paper" advised here`,
        `content/site.yaml:7:38  error  contrast  "paper" allows too little contrast: at best, text on words that a link has named has 1.11:1, ${NEEDS}; write "#97999f" or a lighter value`,
        `content/site.yaml:7:54  error  contrast  "ink" has too little contrast: text on white, as it is printed, has 1.22:1, ${NEEDS}; write "#0a0805" or a darker value, with the "paper" and "accent" advised here`,
      ],
    ],
    'of a paper with the software’s accent, which another could mend': [
      coloured({ dark: `paper: '#5a6270'` }),
      [
        `content/site.yaml:8:18  error  contrast  "paper" has too little contrast: a link on ${TINT} has 2.54:1, ${NEEDS}; write "#2f3743" or a darker value, or name "accent" too`,
      ],
    ],
  });
});

describe('colours', () => {
  testCases({
    'of which some are the software’s': [
      { [at.site]: (text: string) => `${text}colours: { light: { accent: '#00695c' } }\n` },
      [],
    ],
    'none of them': [{ [at.site]: (text: string) => `${text}colours: { light: {}, dark: {} }\n` }, []],
    'that are none': [
      coloured({ light: `accent: blau, paper: '#ffffff80', ink: 123456`, dark: `accent: '#12345'` }),
      [
        `content/site.yaml:7:20  error  invalid-value  "accent" ${NONE}`,
        `content/site.yaml:7:33  error  invalid-value  "paper" ${NONE}`,
        'content/site.yaml:7:51  error  wrong-type  "ink" must be text: put it in quotes, "123456"',
        `content/site.yaml:8:19  error  invalid-value  "accent" ${NONE}`,
      ],
    ],
    'as CSS can name them too, but neither a feed’s reader nor a picture': [
      coloured({ light: `accent: navy, paper: 'hsl(40 100% 97%)'` }),
      [
        `content/site.yaml:7:20  error  invalid-value  "accent" ${OTHERWISE} "#000080"`,
        `content/site.yaml:7:33  error  invalid-value  "paper" ${OTHERWISE} "#fffaf0"`,
      ],
    ],
    'without quotes, where YAML begins a comment': [
      { [at.site]: (text: string) => `${text}colours:\n  light:\n    accent: #1d45b4\n` },
      [
        'content/site.yaml:8:5  error  empty  "accent" is empty: what follows "#" is a comment, put the value in quotes',
      ],
    ],
    'of a name and of a scheme that there are not': [
      { [at.site]: (text: string) => `${text}colours:\n  ligth: {}\n  dark: { accents: '#9db9ff' }\n` },
      [
        'content/site.yaml:7:3  error  unknown-key  there is no key "ligth" here. Did you mean "light"?',
        'content/site.yaml:8:11  error  unknown-key  there is no key "accents" here. Did you mean "accent"?',
      ],
    ],
  });
});
