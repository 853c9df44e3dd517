package org.diplograph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.web.HttpSC;
import org.diplograph.store.RefusedUpdate;
import org.diplograph.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * SPARQL Update by those who have a password, and only from where they are: a page of another site
 * could make a browser send an update with the password that it knows.
 */
final class UpdateEndpoint extends SPARQL_Update {
  /**
   * Relative IRIs of an update mean nothing; so they show, rather than name the machine's files.
   */
  private static final String BASE = "urn:x-no-base:/";

  private final ServerSettings settings;
  private final Writing.Updates updates;

  UpdateEndpoint(ServerSettings settings, Writing.Updates updates) {
    this.settings = settings;
    this.updates = updates;
  }

  @Override
  public void validate(HttpAction action) {
    // Jetty has asked for the password by now; this holds whatever the path looked like to it.
    if (action.getRequest().getRemoteUser() == null) {
      ServletOps.error(HttpSC.UNAUTHORIZED_401, "update: only with a name and a password");
    }
    if (isFromAnotherSite(action)) {
      ServletOps.errorForbidden("update: sent by a page of another site");
    }
    if (action.getRequestParameterValues("using-graph-uri") != null
        || action.getRequestParameterValues("using-named-graph-uri") != null) {
      ServletOps.errorBadRequest("update: name graphs in the update, by USING");
    }
    super.validate(action);
  }

  private boolean isFromAnotherSite(HttpAction action) {
    String site = action.getRequestHeader("Sec-Fetch-Site");
    String origin = action.getRequestHeader("Origin");
    boolean told = site != null && !site.equals("same-origin") && !site.equals("none");
    return told || (origin != null && !isOurs(origin, action.getRequestHeader("Host")));
  }

  private boolean isOurs(String origin, @Nullable String host) {
    URI url = settings.publicUrl();
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null
          && (authority.equals(host) || (url != null && authority.equals(url.getAuthority())));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  protected void execute(HttpAction action, InputStream input) {
    try {
      updates.apply(parse(input));
    } catch (QueryParseException | UpdateException e) {
      ServletOps.errorBadRequest(e.getMessage());
    } catch (RefusedUpdate e) {
      ServletOps.errorForbidden(e.getMessage());
    } catch (QueryCancelledException e) {
      ServletOps.error(
          HttpSC.SERVICE_UNAVAILABLE_503, "update: took too long: change less at once");
    } catch (StoreException e) {
      action.setResponseHeader("Retry-After", "10");
      ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503, e.getMessage());
    } catch (IOException e) {
      ServletOps.errorOccurred("update: could not be written: " + e.getMessage(), e);
    }
  }

  private static UpdateRequest parse(InputStream input) {
    return UpdateFactory.read(input, BASE, Syntax.syntaxARQ);
  }
}
