use std::net::Ipv4Addr;

use grpc1::Office;
use grpc1::birds::rings_client::RingsClient;
use grpc1::birds::rings_server::RingsServer;
use grpc1::birds::{Ring, Sighting};
use tokio::net::TcpListener;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::transport::{Channel, Server};
use tonic::{Code, Status};

/// A client that is connected to a new office on this machine.
async fn office() -> RingsClient<Channel> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let service = RingsServer::new(Office::default());
    let server = Server::builder().add_service(service);
    tokio::spawn(server.serve_with_incoming(TcpListenerStream::new(listener)));
    RingsClient::connect(address).await.unwrap()
}

fn seen(code: &str, place: &str, year: u32) -> Sighting {
    Sighting {
        code: code.to_string(),
        place: place.to_string(),
        year,
    }
}

async fn report(office: &mut RingsClient<Channel>, sighting: Sighting) -> Result<u32, Status> {
    let receipt = office.report(sighting).await?;
    Ok(receipt.into_inner().times)
}

async fn find(office: &mut RingsClient<Channel>, code: &str) -> Result<Sighting, Status> {
    let ring = Ring {
        code: code.to_string(),
    };
    Ok(office.find(ring).await?.into_inner())
}

#[tokio::test]
async fn sightings_are_counted_for_each_ring() {
    let mut office = office().await;
    let crane = report(&mut office, seen("CR 7", "Hornborga", 2024)).await;
    assert_eq!(crane.unwrap(), 1);
    let stork = report(&mut office, seen("ST 1", "Alsace", 2024)).await;
    assert_eq!(stork.unwrap(), 1);
    let crane = report(&mut office, seen("CR 7", "Gallocanta", 2025)).await;
    assert_eq!(crane.unwrap(), 2);
}

#[tokio::test]
async fn the_last_sighting_is_found() {
    let mut office = office().await;
    for sighting in [
        seen("CR 7", "Hornborga", 2024),
        seen("CR 7", "Gallocanta", 2025),
        seen("CR 7", "Hornborga", 2025),
        seen("ST 1", "Alsace", 2026),
    ] {
        report(&mut office, sighting).await.unwrap();
    }
    let crane = find(&mut office, "CR 7").await.unwrap();
    assert_eq!(crane, seen("CR 7", "Hornborga", 2025));
}

#[tokio::test]
async fn an_unknown_ring_is_not_found() {
    let mut office = office().await;
    let status = find(&mut office, "XX 0").await.unwrap_err();
    assert_eq!(status.code(), Code::NotFound);
    assert!(status.message().contains("XX 0"), "{}", status.message());
}

#[tokio::test]
async fn a_sighting_has_a_code_and_a_place() {
    let mut office = office().await;
    for (code, place) in [("", "Alsace"), ("ST 1", "")] {
        let nowhere = report(&mut office, seen(code, place, 2024)).await;
        let status = nowhere.unwrap_err();
        assert_eq!(status.code(), Code::InvalidArgument);
        let message = status.message();
        assert!(message.contains(code), "{code} isn't in: {message}");
    }
    let status = find(&mut office, "ST 1").await.unwrap_err();
    assert_eq!(status.code(), Code::NotFound, "it wasn't kept");
}

#[tokio::test]
async fn a_sighting_is_not_earlier_than_the_last_one() {
    let mut office = office().await;
    let new = seen("ST 1", "Alsace", 2026);
    report(&mut office, new.clone()).await.unwrap();
    let old = report(&mut office, seen("ST 1", "Baden", 2025)).await;
    let status = old.unwrap_err();
    assert_eq!(status.code(), Code::FailedPrecondition);
    assert!(status.message().contains("ST 1"), "{}", status.message());
    let last = find(&mut office, "ST 1").await.unwrap();
    assert_eq!(last, new, "the old one wasn't kept");
    let again = report(&mut office, new).await;
    assert_eq!(again.unwrap(), 2, "the old one isn't counted");
}
