package org.diplograph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.diplograph.model.TurtleFile;

/** Reads the Turtle files that users give, and says in one line where one is broken. */
public final class UserTurtle {
  private UserTurtle() {}

  /**
   * Reads files.
   *
   * @param option the option that they were given with
   * @param base what relative IRIs are relative to: the base of the store
   * @throws IllegalArgumentException if one is no Turtle
   */
  public static List<Model> read(String option, List<TurtleFile> files, String base) {
    List<Model> models = new ArrayList<>();
    for (TurtleFile file : files) {
      Model model = ModelFactory.createDefaultModel();
      RDFParser.fromString(file.text(), Lang.TURTLE)
          .base(base)
          .errorHandler(new Teller(option + ": " + file.name()))
          .parse(model);
      models.add(model);
    }
    return models;
  }

  /** Stops at the first error, and takes warnings for what they are. */
  private record Teller(String where) implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {
      // An odd date or language tag does no harm here.
    }

    @Override
    public void error(String message, long line, long column) {
      throw failure(message, line);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw failure(message, line);
    }

    private RuntimeException failure(String message, long line) {
      String said = message.replaceAll("\\s+", " ").strip();
      String at = line > 0 ? ":" + line : "";
      return new IllegalArgumentException(where + at + ": no Turtle: " + said + ": mend the file");
    }
  }
}
