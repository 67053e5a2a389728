//! A museum counts the visitors of its website. actix-web starts a *worker* for each processor, a thread with an event
//! loop of its own, and each worker calls the closure to make its own application. The counter is made in there.
//! Depending on the worker, you are visitor 3 or visitor 5.
//!
//! Let all workers count together.

use std::io::Result;
use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};

use actix_web::dev::Server;
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};

/// A server with this many workers, which runs when it's awaited.
pub fn server(listener: TcpListener, workers: usize) -> Result<Server> {
    let server = HttpServer::new(|| {
        let visitors = Data::new(AtomicU32::new(0));
        App::new()
            .app_data(visitors)
            .route("/", web::get().to(welcome))
    });
    Ok(server.workers(workers).listen(listener)?.run())
}

async fn welcome(visitors: Data<AtomicU32>) -> String {
    let number = visitors.fetch_add(1, Ordering::Relaxed) + 1;
    format!("You are visitor {number}.")
}
