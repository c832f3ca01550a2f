/** Waits until something can be found, or a check passes. */
export async function eventually<T>(find: () => T): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return find();
    } catch (error) {
      if (attempt === 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
