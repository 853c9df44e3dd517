package org.diplograph.store;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.jspecify.annotations.Nullable;

/** A finished generation of a store, for reading. */
public final class Generation {
  private final Path folder;
  private final Manifest manifest;
  private @Nullable GraphIndex graphs;

  private Generation(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * The generation that a store has in use.
   *
   * @throws StoreException if there is none, or it cannot be read
   */
  public static Generation current(StoreFolder store) throws IOException {
    Path folder = store.existing();
    try {
      Path file = folder.resolve(GenerationWriter.MANIFEST);
      return new Generation(folder, Json.MAPPER.readValue(file.toFile(), Manifest.class));
    } catch (IOException e) {
      throw new StoreException(folder, "is damaged: delete the store and build it again");
    }
  }

  /** What it was built from. */
  public Manifest manifest() {
    return manifest;
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Its graphs; none if it is of a time before these were listed. */
  synchronized GraphIndex graphs() throws IOException {
    if (graphs == null) {
      Path file = file(GenerationWriter.GRAPHS);
      graphs = Files.exists(file) ? Json.read(file, GraphIndex.class) : GraphIndex.EMPTY;
    }
    return graphs;
  }

  /** Keeps it from being deleted, whatever is built, until this is closed. */
  public Closeable hold() {
    return Holds.take(folder);
  }

  /** The user's files that it was built with. */
  public UserFiles userFiles() throws IOException {
    Path file = folder.resolve(GenerationWriter.USER_FILES);
    if (!Files.exists(file)) {
      return UserFiles.NONE;
    }
    try {
      return Json.read(file, UserFiles.class);
    } catch (IOException e) {
      throw new StoreException(file, "cannot be read: delete the store and build it again");
    }
  }

  /** The server's configuration for it. */
  public Model serverConfig() throws IOException {
    return TextIndexed.config(folder);
  }

  /**
   * Opens it for queries; the caller closes it by {@link #close}.
   *
   * @throws StoreException if another process has it open
   */
  public Dataset open() throws IOException {
    try {
      return TextIndexed.open(folder);
    } catch (RuntimeException e) {
      if (isLocked(e)) {
        throw new StoreException(
            folder, "is being served by another process: ask that server, or stop it first");
      }
      throw e;
    }
  }

  private static boolean isLocked(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause.getStackTrace().length > 0
          && cause.getStackTrace()[0].getClassName().equals(ProcessFileLock.class.getName())) {
        return true;
      }
      String message = String.valueOf(cause.getMessage());
      if (message.contains("Location locked") || message.contains("process lock")) {
        return true;
      }
    }
    return false;
  }

  /** Closes a dataset that {@link #open} gave. */
  public void close(Dataset dataset) {
    TextIndexed.close(dataset);
  }

  /** Streams what articles say, links and reference data, graph by graph. */
  public void data(StreamRDF out) throws IOException {
    parse(GenerationWriter.QUADS, out);
  }

  /** Streams ontology and lexicon. */
  public void reference(StreamRDF out) throws IOException {
    parse(GenerationWriter.REFERENCE, out);
  }

  /** Streams when and how it was built. */
  public void build(StreamRDF out) throws IOException {
    parse(GenerationWriter.BUILD, out);
  }

  /** Streams what people wrote into it by updates. */
  public void written(StreamRDF out) throws IOException {
    if (Files.exists(folder.resolve(GenerationWriter.WRITTEN)) && written() > 0) {
      parse(GenerationWriter.WRITTEN, out);
    }
  }

  /** How many statements people wrote into it by updates. */
  public long written() throws IOException {
    return graphs().in(GenerationWriter.WRITTEN).values().stream().mapToLong(Part::quads).sum();
  }

  private void parse(String name, StreamRDF out) throws IOException {
    try (InputStream in =
        new BufferedInputStream(new GZIPInputStream(Files.newInputStream(folder.resolve(name))))) {
      RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(out);
    }
  }
}
