import * as migration_20261125_112422_initial from './20261125_112422_initial.js';

export const migrations = [
  {
    up: migration_20261125_112422_initial.up,
    down: migration_20261125_112422_initial.down,
    name: '20261125_112422_initial'
  },
];
