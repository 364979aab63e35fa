import * as migration_20261125_083410_initial from './20261125_083410_initial.js';

export const migrations = [
  {
    up: migration_20261125_083410_initial.up,
    down: migration_20261125_083410_initial.down,
    name: '20261125_083410_initial'
  },
];
