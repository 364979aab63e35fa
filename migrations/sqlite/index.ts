import * as migration_20261125_090236_initial from './20261125_090236_initial.js';

export const migrations = [
  {
    up: migration_20261125_090236_initial.up,
    down: migration_20261125_090236_initial.down,
    name: '20261125_090236_initial'
  },
];
