//! `Data` is an `Arc`: made once, moved into the closure, and cloned for each worker. axum has one application for all
//! threads, so the problem doesn't exist there.

use std::io::Result;
use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};

use actix_web::dev::Server;
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};

/// A server with this many workers, which runs when it's awaited.
pub fn server(listener: TcpListener, workers: usize) -> Result<Server> {
    let visitors = Data::new(AtomicU32::new(0));
    let server = HttpServer::new(move || {
        App::new()
            .app_data(Data::clone(&visitors))
            .route("/", web::get().to(welcome))
    });
    Ok(server.workers(workers).listen(listener)?.run())
}

async fn welcome(visitors: Data<AtomicU32>) -> String {
    let number = visitors.fetch_add(1, Ordering::Relaxed) + 1;
    format!("You are visitor {number}.")
}
