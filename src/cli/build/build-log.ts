import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { logHandlers } from 'astro/config';
import { plainLines, progressLines } from '../progress-lines.mjs';
import { buildProgress, type BuildProgress } from './build-progress.ts';

/** How a build talks. */
export interface BuildLog {
  /** What Astro's configuration is to have for it. */
  readonly config: Partial<Pick<AstroConfig, 'logger'>>;
  /** Prints what is no fault. */
  readonly say: (line: string) => void;
  /** Shows what the build is at. */
  readonly progress: BuildProgress;
  /** Whether the stacks of errors are wanted. */
  readonly isVerbose: boolean;
}

/**
 * A build prints what it has to say itself, and of Astro's own lines its warnings and errors. Who asks Astro for more
 * (`--verbose`), for nothing (`--silent`) or for a log of another kind (`--json`) gets that.
 */
export function buildLog(config: AstroConfig, logger: AstroIntegrationLogger): BuildLog {
  const { level } = logger.options;
  if (config.logger) return { config: {}, ...plain((line) => logger.info(line)), isVerbose: level === 'debug' };
  if (level === 'silent') return { config: {}, ...plain(() => undefined), isVerbose: false };
  // Astro's own lines would leave no room for one that moves.
  if (level === 'debug') return { config: {}, ...plain(console.log), isVerbose: true };
  const progress = buildProgress(progressLines(process.stdout, console.log));
  return { config: { logger: logHandlers.node({ level: 'warn' }) }, say: console.log, progress, isVerbose: false };
}

function plain(say: (line: string) => void): Pick<BuildLog, 'say' | 'progress'> {
  return { say, progress: buildProgress(plainLines(say)) };
}
