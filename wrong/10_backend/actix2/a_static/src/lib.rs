//! Counts in a `static`, which all museums of the program share.

use std::io::Result;
use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};

use actix_web::dev::Server;
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};

/// A server with this many workers, which runs when it's awaited.
pub fn server(listener: TcpListener, workers: usize) -> Result<Server> {
    static ALL: AtomicU32 = AtomicU32::new(0);
    let visitors = Data::new(&ALL);
    let server = HttpServer::new(move || {
        App::new()
            .app_data(Data::clone(&visitors))
            .route("/", web::get().to(welcome))
    });
    Ok(server.workers(workers).listen(listener)?.run())
}

async fn welcome(visitors: Data<&'static AtomicU32>) -> String {
    let number = visitors.fetch_add(1, Ordering::Relaxed) + 1;
    format!("You are visitor {number}.")
}
