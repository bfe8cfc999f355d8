/** The rules, routes and messages of alerts through real Prometheus and Alertmanager. */
package io.exportindicators.demo.alerting;
