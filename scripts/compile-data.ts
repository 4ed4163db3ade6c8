export async function compileData(): Promise<void> {}
