// Plain JavaScript for any Node from 18 on: an install shows itself by it too, before the project's own Node is there.

/** As often as the eye takes for moving, and as a log of lines can bear. */
const DRAWN_EVERY = 100;
const SAID_EVERY = 10_000;

/**
 * Where a program shows what it is at.
 * @typedef {object} ProgressLines
 * @property {(text: string) => void} begin shows what begins
 * @property {(text: string) => void} move shows how far it is, unless it has just done so
 * @property {() => void} end takes the line that moves away
 */

/** @typedef {Pick<NodeJS.WriteStream, 'columns' | 'write'>} Terminal */

/**
 * Lines for a stream: one that moves on a terminal, else plain ones through `say`.
 * @param {Terminal & Pick<NodeJS.WriteStream, 'isTTY'>} stream
 * @param {(line: string) => void} say
 * @returns {ProgressLines}
 */
export function progressLines(stream, say) {
  return stream.isTTY && process.env.TERM !== 'dumb'
    ? movingLine(stream, [process.stdout, process.stderr])
    : plainLines(say);
}

/**
 * One line at the foot of a terminal, with the seconds since it began. What is written to `streams` meanwhile comes above it.
 * @param {Terminal} terminal
 * @param {readonly Pick<NodeJS.WriteStream, 'write'>[]} streams
 * @returns {ProgressLines}
 */
export function movingLine(terminal, streams) {
  const began = Date.now();
  const write = terminal.write.bind(terminal);
  let shown = '';
  let drawnAt = 0;
  let isDrawn = false;
  const clear = () => {
    // To the start of the line, and nothing from there on: EL of ECMA-48.
    if (isDrawn) write('\r\x1b[2K');
    isDrawn = false;
  };
  const draw = () => {
    drawnAt = Date.now();
    clear();
    const seconds = Math.floor((drawnAt - began) / 1000);
    // A line that is wider than the terminal would be two, of which one stays.
    write(`${shown} … ${seconds} s`.slice(0, Math.max(0, (terminal.columns || 80) - 1)));
    isDrawn = true;
  };
  const letGo = streams.map((stream) => clearedBefore(stream, clear));
  const timer = setInterval(draw, 1000);
  // It is no reason to go on.
  timer.unref();
  return {
    begin(text) {
      shown = text;
      draw();
    },
    move(text) {
      shown = text;
      if (Date.now() - drawnAt >= DRAWN_EVERY) draw();
    },
    end() {
      clearInterval(timer);
      clear();
      for (const each of letGo) each();
    },
  };
}

/**
 * Does something before each time that a stream is written to; gives what ends that.
 * @param {Pick<NodeJS.WriteStream, 'write'>} stream
 * @param {() => void} before
 */
function clearedBefore(stream, before) {
  const { write } = stream;
  stream.write = new Proxy(write, {
    apply(target, self, args) {
      before();
      return Reflect.apply(target, self, args) === true;
    },
  });
  return () => {
    stream.write = write;
  };
}

/**
 * Plain lines for a log: one when something begins, and one now and then while it goes on.
 * @param {(line: string) => void} say
 * @param {() => number} now
 * @returns {ProgressLines}
 */
export function plainLines(say, now = Date.now) {
  let saidAt = 0;
  /** @param {string} text */
  const sayNow = (text) => {
    saidAt = now();
    say(`${text} …`);
  };
  return {
    begin: sayNow,
    move(text) {
      if (now() - saidAt >= SAID_EVERY) sayNow(text);
    },
    end: () => undefined,
  };
}
