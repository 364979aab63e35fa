import * as migration_20261125_130638_initial from './20261125_130638_initial.js';

export const migrations = [
  {
    up: migration_20261125_130638_initial.up,
    down: migration_20261125_130638_initial.down,
    name: '20261125_130638_initial'
  },
];
