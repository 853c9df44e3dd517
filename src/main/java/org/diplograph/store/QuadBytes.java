package org.diplograph.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * The quads of one graph as gzipped N-Quads: a gzip member by itself, so that members can be copied
 * from file to file, and put together are a gzip file.
 */
final class QuadBytes {
  private QuadBytes() {}

  static byte[] of(List<Quad> quads) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 13);
      try (OutputStream gzip = new GZIPOutputStream(bytes, 1 << 13)) {
        StreamRDF stream = StreamRDFWriter.getWriterStream(gzip, Lang.NQUADS);
        stream.start();
        quads.forEach(stream::quad);
        stream.finish();
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can be written", e);
    }
  }

  static List<Quad> read(byte[] bytes) throws IOException {
    List<Quad> quads = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), 1 << 13)) {
      RDFParser.source(in).lang(Lang.NQUADS).checking(false).parse(new Collector(quads));
    }
    return quads;
  }

  private static final class Collector extends StreamRDFBase {
    private final List<Quad> quads;

    Collector(List<Quad> quads) {
      this.quads = quads;
    }

    @Override
    public void quad(Quad quad) {
      quads.add(quad);
    }
  }
}
