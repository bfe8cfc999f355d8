/** The dashboards and the rest of the project speak of the same names. */
package io.exportindicators.demo.dashboards;
