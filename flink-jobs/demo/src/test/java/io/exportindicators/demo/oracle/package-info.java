/** The same indicators computed a second time, in SQL, by nothing that the line uses. */
package io.exportindicators.demo.oracle;
