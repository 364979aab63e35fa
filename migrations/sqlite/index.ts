import * as migration_20261125_105350_initial from './20261125_105350_initial.js';

export const migrations = [
  {
    up: migration_20261125_105350_initial.up,
    down: migration_20261125_105350_initial.down,
    name: '20261125_105350_initial'
  },
];
