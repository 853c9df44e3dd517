/**
 * From extractions to quads: vocabulary, IRIs, mapping and SHACL validation. Nothing here reads or
 * writes files.
 */
@NullMarked
package org.diplograph.rdf;

import org.jspecify.annotations.NullMarked;
