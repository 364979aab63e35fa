import * as migration_20261125_111117_initial from './20261125_111117_initial.js';

export const migrations = [
  {
    up: migration_20261125_111117_initial.up,
    down: migration_20261125_111117_initial.down,
    name: '20261125_111117_initial'
  },
];
