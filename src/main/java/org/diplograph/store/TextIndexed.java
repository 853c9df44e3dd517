package org.diplograph.store;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.diplograph.rdf.ReferenceGraphs;

/** The dataset that {@code fuseki-config/diplograph.ttl} describes, put where a store is. */
final class TextIndexed {
  private static final String CONFIG = "fuseki-config/diplograph.ttl";
  static final String TDB2 = "tdb2";
  static final String LUCENE = "lucene";

  private TextIndexed() {}

  /** The configuration with its locations replaced by those of a generation. */
  static Model config(Path generation) throws IOException {
    JenaSystem.init();
    Model model = ReferenceGraphs.read(CONFIG);
    replace(model, VocabTDB2.pLocation, generation.resolve(TDB2));
    Property directory = TextVocab.pDirectory;
    model
        .listResourcesWithProperty(directory)
        .toList()
        .forEach(
            index -> {
              index.removeAll(directory);
              index.addProperty(
                  directory,
                  ResourceFactory.createResource(
                      generation.resolve(LUCENE).toAbsolutePath().toUri().toString()));
            });
    return model;
  }

  private static void replace(Model model, Property property, Path location) {
    for (Resource resource : model.listResourcesWithProperty(property).toList()) {
      resource.removeAll(property);
      resource.addProperty(property, location.toAbsolutePath().toString());
    }
  }

  /** Opens the dataset with its text index. */
  static Dataset open(Path generation) throws IOException {
    Model model = config(generation);
    Resource text = model.listResourcesWithProperty(RDF.type, TextVocab.textDataset).next();
    return DatasetFactory.assemble(text);
  }

  /**
   * Closes the dataset and lets go of its files, so that it can be opened anew. Where a query still
   * reads that nothing could stop, they stay open until the process ends.
   */
  static void close(Dataset dataset) {
    DatasetGraphText text = (DatasetGraphText) dataset.asDatasetGraph();
    text.getTextIndex().close();
    try {
      // The container, not the storage inside it: only so both are forgotten.
      TDBInternal.expel(text.getWrapped());
    } catch (TransactionException e) {
      // Something reads on; it loses its text index and nothing else.
    }
  }
}
