/** Lets all that a command does go by one time, so that nothing appears halfway: BUILD_TIME where it is set, else now. */
export function setBuildTime(): void {
  const { BUILD_TIME: given } = process.env;
  process.env.BUILD_TIME = given === undefined || given === '' ? new Date().toISOString() : given;
}
