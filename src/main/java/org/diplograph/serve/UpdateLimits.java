package org.diplograph.serve;

import java.util.concurrent.Future;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;
import org.diplograph.store.Amendment;

/** Updates may use what queries may, and run as long as they. */
record UpdateLimits(ServerSettings settings) implements Amendment.Limits {
  @Override
  public void restrict(DatasetGraph dataset) {
    DiplographServer.restrict(dataset, settings);
  }

  @Override
  public void run(UpdateExec update) {
    Future<?> end = Stopping.after(settings.queryTimeout(), update.getContext());
    try {
      update.execute();
    } finally {
      end.cancel(false);
    }
  }
}
