import * as migration_20261125_084223_initial from './20261125_084223_initial.js';

export const migrations = [
  {
    up: migration_20261125_084223_initial.up,
    down: migration_20261125_084223_initial.down,
    name: '20261125_084223_initial'
  },
];
