import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { createManagedDatabase } from '../support/databases';
import { ownerUrlVariable } from '../support/globalSetup';

/** A database with nothing in it, on a server whose logins have their passwords, and the ways into it. */
export interface EmptyDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly maintenanceUrl: string;
  /** A login made for one test, with whatever attributes and statements it is to have. Returns its URL. */
  login(attributes: string, ...statements: readonly ((role: string) => string)[]): Promise<string>;
  /** Runs statements as the owner. */
  asOwner(...statements: readonly string[]): Promise<readonly Record<string, unknown>[]>;
  drop(): Promise<void>;
}

const temporary = 'fixture-app';

/** Creates one. */
export async function createEmptyDatabase(): Promise<EmptyDatabase> {
  // Roles belong to the server: making the template gives them the passwords that all tests share.
  const { ownerUrl: server, appUrl, maintenanceUrl, drop } = await createManagedDatabase();
  await drop();
  const admin = process.env[ownerUrlVariable];
  if (!admin) throw new Error(`${ownerUrlVariable} is not set`);
  const name = `parityql_empty_${randomBytes(8).toString('hex')}`;
  await statementsOn(admin, [`create database ${name}`]);
  const at = (url: string, role?: string): string => {
    const parsed = new URL(url);
    parsed.pathname = `/${name}`;
    if (role !== undefined) [parsed.username, parsed.password] = [role, temporary];
    return parsed.href;
  };
  const ownerUrl = at(server);
  const roles: string[] = [];
  return {
    ownerUrl,
    appUrl: at(appUrl),
    maintenanceUrl: at(maintenanceUrl),
    login: async (attributes, ...statements) => {
      const role = `parityql_test_${randomBytes(6).toString('hex')}`;
      roles.push(role);
      await statementsOn(ownerUrl, [`create role ${role} login password '${temporary}' ${attributes}`, ...statements.map((s) => s(role))]);
      return at(server, role);
    },
    asOwner: (...statements) => statementsOn(ownerUrl, statements),
    drop: async () => {
      const undo = roles.flatMap((role) => [`drop owned by ${role} cascade`, `drop role ${role}`]);
      await statementsOn(ownerUrl, undo);
      await statementsOn(admin, [`drop database ${name} with (force)`]);
    },
  };
}

async function statementsOn(url: string, statements: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: readonly Record<string, unknown>[] = [];
    for (const statement of statements) rows = (await client.query<Record<string, unknown>>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}
