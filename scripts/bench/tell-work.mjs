/** Loaded before a measured program: says at its end how long it kept a processor busy, whatever else the machine did. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`work ${(user + system) / 1e6}\n`);
});
