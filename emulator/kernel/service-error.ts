/**
 * What a service refuses. Code without a host (pure operations on the model) throws it; the guard turns it into
 * an error of the script's own realm with the same name and message.
 */
export class ServiceError extends Error {
  override readonly name: string;

  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}
