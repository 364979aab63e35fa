import * as migration_20261125_091106_initial from './20261125_091106_initial.js';

export const migrations = [
  {
    up: migration_20261125_091106_initial.up,
    down: migration_20261125_091106_initial.down,
    name: '20261125_091106_initial'
  },
];
