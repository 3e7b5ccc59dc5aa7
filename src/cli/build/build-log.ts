import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { logHandlers } from 'astro/config';

/** How a build talks. */
export interface BuildLog {
  /** What Astro's configuration is to have for it. */
  readonly config: Partial<Pick<AstroConfig, 'logger'>>;
  /** Prints what is no fault. */
  readonly say: (line: string) => void;
  /** Whether the stacks of errors are wanted. */
  readonly isVerbose: boolean;
}

/**
 * A build prints what it has to say itself, and of Astro's own lines its warnings and errors. Who asks Astro for more
 * (`--verbose`), for nothing (`--silent`) or for a log of another kind (`--json`) gets that.
 */
export function buildLog(config: AstroConfig, logger: AstroIntegrationLogger): BuildLog {
  const { level } = logger.options;
  if (config.logger) return { config: {}, say: (line) => logger.info(line), isVerbose: level === 'debug' };
  if (level === 'silent') return { config: {}, say: () => undefined, isVerbose: false };
  if (level === 'debug') return { config: {}, say: console.log, isVerbose: true };
  return { config: { logger: logHandlers.node({ level: 'warn' }) }, say: console.log, isVerbose: false };
}
