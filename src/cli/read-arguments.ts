import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { didYouMean } from '../checks/did-you-mean.ts';
import { inWords } from './in-words.ts';
import { Misused } from './misused.ts';

/** The options and words of a command line. Throws a `Misused` for an option that there is not. */
export function readArguments<Options extends ParseArgsOptionsConfig>(options: Options) {
  try {
    return parseArgs<{ allowPositionals: true; options: Options }>({ allowPositionals: true, options });
  } catch (error) {
    const [, option] = /^Unknown option '(-[^']*)'/.exec(inWords(error)) ?? [];
    const names = Object.keys(options).map((name) => `--${name}`);
    const words = option === undefined ? inWords(error) : `There is no option "${option}".${didYouMean(option, names)}`;
    throw new Misused(words, { cause: error });
  }
}
