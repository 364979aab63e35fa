import * as migration_20261125_104834_initial from './20261125_104834_initial.js';

export const migrations = [
  {
    up: migration_20261125_104834_initial.up,
    down: migration_20261125_104834_initial.down,
    name: '20261125_104834_initial'
  },
];
