import type { CursorCodec, CursorValues } from './cursor';
import { BadUserInputError } from './errors';

/** Relay paging arguments as a client sends them. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** Most items one page may hold. */
export const maxPageSize = 100;

/** Paging arguments after validation. */
export interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** Checks the arguments: exactly one of `first` and `last`, 1 to 100. */
export function pageRequest(args: PageArgs): PageRequest {
  const { first, last } = args;
  if ((first ?? null) === null && (last ?? null) === null) throw new BadUserInputError('One of `first` and `last` is required.', 'first');
  if ((first ?? null) !== null && (last ?? null) !== null) throw new BadUserInputError('Give `first` or `last`, not both.', 'last');
  const backward = (first ?? null) === null;
  const size = (backward ? last : first) ?? 0;
  const argument = backward ? 'last' : 'first';
  if (size < 1 || size > maxPageSize) throw new BadUserInputError(`\`${argument}\` must lie between 1 and ${maxPageSize}.`, argument);
  return { size, backward, after: args.after ?? null, before: args.before ?? null };
}

/** An item of a page; its cursor is computed only when selected. */
export class Edge<T> {
  constructor(
    readonly node: T,
    private readonly position: () => CursorValues,
    private readonly codec: CursorCodec,
  ) {}

  get cursor(): string {
    return this.codec.encode(this.position());
  }

  /** The same place in the list, with what its item stands for. */
  with<U>(node: U): Edge<U> {
    return new Edge(node, this.position, this.codec);
  }
}

/** Relay page info; cursors are computed only when selected. */
export class PageBounds {
  constructor(
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
    private readonly edges: readonly Edge<unknown>[],
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** A page of a list. `totalCount` runs its statement only when called. */
export class Connection<T> {
  readonly pageInfo: PageBounds;
  private total: Promise<number> | undefined;

  constructor(
    readonly edges: readonly Edge<T>[],
    private readonly hasMore: boolean,
    private readonly request: PageRequest,
    private readonly count: () => Promise<number>,
  ) {
    this.pageInfo = new PageBounds(hasMore && !request.backward, hasMore && request.backward, edges);
  }

  get nodes(): readonly T[] {
    return this.edges.map((edge) => edge.node);
  }

  /** Number of items of the whole list. Counted once, however many parents share the page. */
  countAll(): Promise<number> {
    return (this.total ??= this.count());
  }

  /** The same page of what its items stand for. */
  async resolve<U>(find: (item: T) => Promise<U>): Promise<Connection<U>> {
    const edges = await Promise.all(this.edges.map(async (edge) => edge.with(await find(edge.node))));
    return new Connection(edges, this.hasMore, this.request, () => this.countAll());
  }
}

/** An empty page, for a parent without children. */
export function emptyConnection<T>(request: PageRequest): Connection<T> {
  return new Connection<T>([], false, request, async () => 0);
}

/** A page of a list that is already in memory, positioned by index. */
export function pageOfArray<T>(items: readonly T[], args: PageArgs, codec: CursorCodec): Connection<T> {
  const request = pageRequest(args);
  const from = request.after === null ? 0 : Number(codec.decode(request.after, 1)[0]) + 1;
  const to = request.before === null ? items.length : Number(codec.decode(request.before, 1)[0]);
  const window = items.slice(from, Math.max(from, to));
  const start = request.backward ? Math.max(0, window.length - request.size) : 0;
  const page = window.slice(start, start + request.size);
  const edges = page.map((node, i) => new Edge(node, () => [from + start + i], codec));
  return new Connection(edges, window.length > page.length, request, async () => items.length);
}
