package org.diplograph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.resultset.RDFOutput;
import org.diplograph.store.Generation;
import org.diplograph.store.StoreFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks a store by SPARQL. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Asks a store that is not being served; a served one answers at its endpoint.")
final class QueryCommand implements Callable<Integer> {
  /** How results are written. */
  enum Format {
    table,
    csv,
    tsv,
    json,
    xml,
    turtle
  }

  @Parameters(paramLabel = "QUERY-or-FILE.rq", description = "A SPARQL query, or a file with one.")
  String query = "";

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store's folder (default: ${DEFAULT-VALUE}).")
  Path store = Path.of("store");

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Format format = Format.table;

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      description = "How long the query may take (default: ${DEFAULT-VALUE}).")
  int timeout = 30;

  @Override
  public Integer call() throws IOException {
    Query parsed = parse();
    Generation generation = Generation.current(new StoreFolder(store));
    ARQ.globalServiceAllowed = false;
    Dataset dataset = generation.open();
    dataset.begin(ReadWrite.READ);
    try (QueryExecution execution =
        QueryExecution.dataset(dataset).query(parsed).timeout(timeout, TimeUnit.SECONDS).build()) {
      write(parsed, execution);
      return ExitCode.DONE;
    } catch (QueryCancelledException e) {
      throw new Failure(
          "query: took more than " + timeout + " seconds: narrow it, or raise --query-timeout");
    } finally {
      dataset.end();
      generation.close(dataset);
    }
  }

  private Query parse() throws IOException {
    boolean file = query.endsWith(".rq") || query.endsWith(".sparql");
    try {
      String text = file ? Files.readString(Path.of(query), StandardCharsets.UTF_8) : query;
      return QueryFactory.create(text);
    } catch (QueryParseException e) {
      String where = file ? query : "argument";
      throw new Failure(
          "query: "
              + where
              + ": "
              + String.valueOf(e.getMessage()).strip().replaceAll("\\s+", " "));
    } catch (java.nio.file.NoSuchFileException e) {
      throw new Failure("query: " + query + ": not found");
    }
  }

  private void write(Query parsed, QueryExecution execution) {
    if (parsed.isAskType()) {
      System.out.println(execution.execAsk() ? "yes" : "no");
    } else if (parsed.isConstructType()) {
      write(execution.execConstruct());
    } else if (parsed.isDescribeType()) {
      write(execution.execDescribe());
    } else {
      write(execution.execSelect());
    }
  }

  private void write(Model model) {
    RDFFormat how =
        switch (format) {
          case json -> RDFFormat.JSONLD;
          case xml -> RDFFormat.RDFXML;
          default -> RDFFormat.TURTLE_PRETTY;
        };
    RDFDataMgr.write(System.out, model, how);
  }

  private void write(ResultSet rows) {
    switch (format) {
      case csv -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_CSV);
      case tsv -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_TSV);
      case json -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_JSON);
      case xml -> ResultSetFormatter.output(System.out, rows, ResultSetLang.RS_XML);
      case turtle -> RDFDataMgr.write(System.out, RDFOutput.encodeAsModel(rows), Lang.TURTLE);
      case table -> ResultSetFormatter.out(System.out, rows);
    }
  }
}
