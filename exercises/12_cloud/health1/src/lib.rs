//! A platform asks each service for its health, and sends requests only to those that are serving. A greenhouse's
//! service is healthy while its sensors answer. But it reports that it's serving from the start, and never anything else.
//!
//! `report` gets what the sensors say, each time it changes, and should pass it on for the service `greenhouse`:
//! first what they say at the start, then every change. When `sensors` is closed, the service is about to stop: report
//! that it isn't serving, and return.

use tokio::sync::watch::Receiver;
use tonic_health::ServingStatus;
use tonic_health::server::HealthReporter;

pub const SERVICE: &str = "greenhouse";

/// Reports the health of the service until it stops. `true` means that the sensors answer.
pub async fn report(health: HealthReporter, mut sensors: Receiver<bool>) {
    health
        .set_service_status(SERVICE, ServingStatus::Serving)
        .await;
    while sensors.changed().await.is_ok() {}
}
