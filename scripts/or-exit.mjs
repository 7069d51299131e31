/** Runs `work`; where it throws, prints the message alone and ends with 1. */
export async function orExit(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
