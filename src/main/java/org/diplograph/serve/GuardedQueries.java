package org.diplograph.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/** Fuseki's queries with a limit on rows, and under the eye of what looks after memory. */
final class GuardedQueries extends SPARQL_QueryDataset {
  /** Tells a client that an answer may have been cut off, and where. */
  static final String ROW_LIMIT = "Diplograph-Row-Limit";

  private final long rows;
  private final MemoryGuard guard;

  GuardedQueries(long rows, MemoryGuard guard) {
    this.rows = rows;
    this.guard = guard;
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    boolean whole = query.isAskType() || query.isDescribeType();
    if (!whole && (!query.hasLimit() || query.getLimit() > rows)) {
      query.setLimit(rows);
      action.setResponseHeader(ROW_LIMIT, Long.toString(rows));
    }
    return super.createQueryExec(action, query, dataset);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String text) {
    guard.begin(execution);
    return super.executeQuery(action, execution, query, text);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      super.execute(KnownPrefixes.declare(text), action);
    } finally {
      if (guard.end()) {
        WholeAnswers.isCutOff(action.getRequest());
      }
    }
  }
}
