import * as migration_20261125_113326_initial from './20261125_113326_initial.js';

export const migrations = [
  {
    up: migration_20261125_113326_initial.up,
    down: migration_20261125_113326_initial.down,
    name: '20261125_113326_initial'
  },
];
