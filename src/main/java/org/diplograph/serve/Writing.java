package org.diplograph.serve;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.update.UpdateRequest;
import org.eclipse.jetty.security.PropertyUserStore;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * That a server takes updates, from whom, and what it does with them.
 *
 * @param passwords the names and passwords of those who may write, in Jetty's format
 * @param updates what to do with an update
 */
record Writing(Path passwords, Updates updates) {
  private static final String ENDPOINT = "update";
  private static final String REALM = "Diplograph";

  /** Carries out an update. */
  interface Updates {
    void apply(UpdateRequest request) throws IOException;
  }

  /** Adds the endpoint, and Jetty's guard before it. */
  void add(FusekiServer.Builder builder, ServerSettings settings) {
    builder
        .registerOperation(
            Operation.Update,
            WebContent.contentTypeSPARQLUpdate,
            new UpdateEndpoint(settings, updates))
        .addEndpoint(DiplographServer.DATASET, ENDPOINT, Operation.Update)
        .securityHandler(
            JettySecurityLib.makeSecurityHandlerForPathspec(
                DiplographServer.DATASET + "/" + ENDPOINT, REALM, users()));
  }

  /**
   * The file as it is now; Fuseki's own store would go on looking at it when the server is gone.
   */
  private PropertyUserStore users() {
    PropertyUserStore users = new PropertyUserStore();
    users.setConfig(ResourceFactory.root().newResource(passwords.toAbsolutePath()));
    try {
      users.start();
    } catch (Exception e) {
      throw new IllegalStateException("serve: --password-file " + passwords + ": " + e, e);
    }
    return users;
  }
}
