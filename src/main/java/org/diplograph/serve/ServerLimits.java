package org.diplograph.serve;

/**
 * What one request, and all together, may ask of the server.
 *
 * @param queries how many queries run at once
 * @param queryBytes how long a query may be, in bytes as it is sent
 * @param rows how many rows a query gives at most
 */
public record ServerLimits(int queries, int queryBytes, long rows) {
  /** For a machine like the one this runs on. */
  public static final ServerLimits DEFAULT =
      new ServerLimits(Math.max(4, Runtime.getRuntime().availableProcessors()), 100_000, 1_000_000);
}
