import type { ProxyFault } from '../proxy/proxy-fault.ts';
import type { Failure } from './failures.ts';

/** What a fault at the proxy means for the delivery. Nothing of the message has left then. */
export function proxyFailure(fault: ProxyFault): Failure {
  return proxyFailures[fault];
}

const kept = 'The mail is kept and tried again.';

const proxyFailures: Readonly<Record<ProxyFault, Failure>> = {
  'name-not-found': {
    is: 'retry',
    code: 'proxy-not-found',
    sentence: "The proxy's name could not be found.",
    advice: `Check the proxy in Settings > Email and the network connection. ${kept}`,
  },
  unreachable: {
    is: 'retry',
    code: 'proxy-unreachable',
    sentence: 'Nothing answers at the proxy.',
    advice: `Check the proxy's name and port in Settings > Email, and whether this network is the one it is for. ${kept}`,
  },
  timeout: {
    is: 'retry',
    code: 'proxy-timeout',
    sentence: 'The proxy did not answer in time.',
    advice: `Check the proxy's kind and port in Settings > Email. ${kept}`,
  },
  'broken-off': {
    is: 'retry',
    code: 'proxy-lost',
    sentence: 'The proxy broke the connection off.',
    advice: `If this goes on, check the proxy's kind and port in Settings > Email. ${kept}`,
  },
  'server-unreachable': {
    is: 'retry',
    code: 'proxy-server-unreachable',
    sentence: 'The proxy works, but could not reach the mail server.',
    advice: `Check the mail server's name and port in Settings > Email. If they are right, ask who runs the proxy. ${kept}`,
  },
  certificate: {
    is: 'pause',
    code: 'proxy-certificate',
    sentence: "The proxy's certificate is not trusted, so nothing was sent.",
    advice: 'Check the proxy in Settings > Email, or add the certificate of your own authority there.',
  },
  'not-a-proxy': {
    is: 'pause',
    code: 'not-a-proxy',
    sentence: 'What answers there does not talk like a proxy of this kind.',
    advice: "Check the proxy's kind, name and port in Settings > Email.",
  },
  'login-refused': {
    is: 'pause',
    code: 'proxy-login-refused',
    sentence: 'The proxy refused the login.',
    advice: "Check the proxy's user and password in Settings > Email.",
  },
  forbidden: {
    is: 'pause',
    code: 'proxy-forbidden',
    sentence: 'The proxy does not let this connection through.',
    advice: "Ask who runs the proxy to allow the mail server's name and port.",
  },
};
