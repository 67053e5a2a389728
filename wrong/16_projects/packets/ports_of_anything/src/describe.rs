//! Takes every protocol but TCP for UDP.

use crate::{Fault, ethernet, ipv4, tcp, udp};

const IPV4: u16 = 0x0800;
const TCP: u8 = 6;

/// Where a packet comes from and goes to, and how many bytes it carries through which protocol.
pub fn describe(bytes: &[u8]) -> Result<String, Fault> {
    let frame = ethernet(bytes)?;
    if frame.kind != IPV4 {
        return Err(Fault::Unsupported);
    }
    let packet = ipv4(frame.payload)?;
    let (name, from, to, payload) = match packet.protocol {
        TCP => {
            let tcp = tcp(&packet)?;
            ("TCP", tcp.source_port, tcp.destination_port, tcp.payload)
        }
        _ => {
            let udp = udp(&packet)?;
            ("UDP", udp.source_port, udp.destination_port, udp.payload)
        }
    };
    let (source, destination) = (packet.source, packet.destination);
    let size = payload.len();
    Ok(format!(
        "{source}:{from} > {destination}:{to} {name}, {size} bytes"
    ))
}
