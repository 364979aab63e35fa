import * as migration_20261125_130721_initial from './20261125_130721_initial.js';

export const migrations = [
  {
    up: migration_20261125_130721_initial.up,
    down: migration_20261125_130721_initial.down,
    name: '20261125_130721_initial'
  },
];
