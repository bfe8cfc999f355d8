/** The whole line in one JVM, on real figures: what {@code mvn -Pdemo} runs. */
package io.exportindicators.demo;
