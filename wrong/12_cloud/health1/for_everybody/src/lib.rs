//! Reports the health under the empty name, which stands for the whole server.

use tokio::sync::watch::Receiver;
use tonic_health::ServingStatus;
use tonic_health::server::HealthReporter;

pub const SERVICE: &str = "greenhouse";

/// Reports the health of the service until it stops. `true` means that the sensors answer.
pub async fn report(health: HealthReporter, mut sensors: Receiver<bool>) {
    loop {
        let status = if *sensors.borrow_and_update() {
            ServingStatus::Serving
        } else {
            ServingStatus::NotServing
        };
        health.set_service_status("", status).await;
        if sensors.changed().await.is_err() {
            break;
        }
    }
    health
        .set_service_status("", ServingStatus::NotServing)
        .await;
}
