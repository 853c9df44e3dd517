package org.diplograph.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.diplograph.rdf.Iris;
import org.diplograph.view.Addresses;
import org.diplograph.view.Descriptions;
import org.diplograph.view.EntityPage;
import org.diplograph.view.EntityReader;
import org.diplograph.view.Pages;
import org.diplograph.view.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Answers for every IRI of the data: an IRI leads by 303 to the document about it, a document comes
 * as HTML or RDF, as its ending or the client's {@code Accept} header asks.
 */
final class EntityServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Supplier<OpenGraph> graph;
  private final transient Addresses addresses;
  private final transient Pages pages;
  private final boolean documents;

  private EntityServlet(
      Supplier<OpenGraph> graph, Addresses addresses, Pages pages, boolean documents) {
    this.graph = graph;
    this.addresses = addresses;
    this.pages = pages;
    this.documents = documents;
  }

  /** For the paths of IRIs. */
  static EntityServlet identifiers(Supplier<OpenGraph> graph, Addresses addresses, Pages pages) {
    return new EntityServlet(graph, addresses, pages, false);
  }

  /** For the paths of documents. */
  static EntityServlet documents(Supplier<OpenGraph> graph, Addresses addresses, Pages pages) {
    return new EntityServlet(graph, addresses, pages, true);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    EntityFormat asked = documents ? EntityFormat.ofEnding(path) : null;
    String name = asked == null ? path : path.substring(0, path.length() - asked.ending().length());
    EntityFormat format =
        asked == null ? EntityFormat.accepted(request.getHeader("Accept")) : asked;
    response.setHeader("Vary", "Accept");
    String iri = addresses.iri(name);
    OpenGraph open = graph.get();
    if (!Iris.isValid(iri) || name.isEmpty() || !open.read(() -> has(open, iri))) {
      missing(iri, format, response);
    } else if (format == null) {
      notAcceptable(response);
    } else {
      link(iri, response);
      if (documents) {
        document(iri, format, request, response, open);
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", addresses.document(iri) + format.ending());
      }
    }
  }

  private static boolean has(OpenGraph open, String iri) {
    return open.dataset().contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
  }

  private void link(String iri, HttpServletResponse response) {
    String document = addresses.document(iri);
    response.addHeader("Link", "<" + iri + ">; rel=\"describes\"");
    for (EntityFormat format : EntityFormat.values()) {
      response.addHeader(
          "Link",
          "<"
              + document
              + format.ending()
              + ">; rel=\"alternate\"; type=\""
              + format.mediaType()
              + "\"");
    }
  }

  private void document(
      String iri,
      EntityFormat format,
      HttpServletRequest request,
      HttpServletResponse response,
      OpenGraph open)
      throws IOException {
    response.setHeader("Content-Location", addresses.document(iri) + format.ending());
    RDFFormat rdf = format.rdf();
    if (rdf == null) {
      Shown shown = Shown.of(Answers.parameters(request), open.index().catalog(), addresses);
      Optional<EntityPage> page =
          open.read(
              () ->
                  Optional.ofNullable(
                      new EntityReader(open.dataset(), open.index(), addresses).read(iri, shown)));
      Answers.html(pages.entity(page.orElseThrow(), addresses), response);
    } else {
      Graph described = open.read(() -> Descriptions.of(iri, open.dataset()));
      StringWriter out = new StringWriter();
      RDFDataMgr.write(out, described, rdf);
      Answers.write(out.toString(), format.mediaType(), response);
    }
  }

  private void missing(String iri, @Nullable EntityFormat format, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    if (format == EntityFormat.HTML) {
      Answers.html(pages.missing(iri, addresses), response);
    } else {
      Answers.write(
          iri
              + ": nothing is said of it in this graph: find things by name under "
              + addresses.root()
              + "explore/\n",
          "text/plain",
          response);
    }
  }

  private static void notAcceptable(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_NOT_ACCEPTABLE);
    StringBuilder offered = new StringBuilder("Accept: none of these: ask for one of them:");
    for (EntityFormat format : EntityFormat.values()) {
      offered.append(' ').append(format.mediaType());
    }
    Answers.write(offered.append('\n').toString(), "text/plain", response);
  }
}
