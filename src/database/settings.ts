/**
 * Where the content is kept.
 * `sqlite`: `url` is `file:` and a path. `mongodb`: `url` names a replica set (`?replicaSet=...`);
 * with `production` a server without transactions stops the start, otherwise it is only reported.
 */
export type DatabaseSettings = { kind: 'sqlite'; url: string } | { kind: 'mongodb'; url: string; production: boolean }
