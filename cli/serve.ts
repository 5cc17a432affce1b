import { main } from '../server/main';
import type { Command } from './main';

/** Starts the server. */
export const serveCommand: Command = async (_args, env) => {
  await main(env);
  return 0;
};
